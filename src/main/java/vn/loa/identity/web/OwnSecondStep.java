package vn.loa.identity.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.loa.identity.CurrentAccount;
import vn.loa.identity.SecondStep;
import vn.loa.identity.SignIn;

/** Behind toa-soan/hai-buoc.xhtml. */
@Named
@RequestScoped
public class OwnSecondStep {
  @Inject SecondStep secondStep;
  @Inject CurrentAccount current;
  @Inject Doorkeeper doorkeeper;
  private SecondStep.@Nullable Enrolment enrolment;
  private String code = "";
  private List<String> recoveryCodes = List.of();

  public void confirm() {
    recoveryCodes = secondStep.confirm(code, doorkeeper.signIn().map(SignIn::id).orElse(0L));
    code = "";
    Messages.done("Đã bật xác thực hai bước. Các thiết bị khác đã được đăng xuất.");
  }

  public void renew() {
    recoveryCodes = secondStep.renewRecoveryCodes(code);
    code = "";
    Messages.done("Đã tạo mã dự phòng mới; các mã cũ không dùng được nữa.");
  }

  public void end() {
    secondStep.end(code);
    code = "";
    Messages.done("Đã tắt xác thực hai bước.");
  }

  public void acknowledge() {
    secondStep.acknowledgeReset();
  }

  public boolean isOn() {
    return secondStep.isOn();
  }

  /** Whether she can do nothing else before it is on. */
  public boolean isRequired() {
    return secondStep.requiredOf(current.get());
  }

  public long getLeft() {
    return secondStep.recoveryCodesLeft();
  }

  public String getSecret() {
    return enrolment().secret().replaceAll("(.{4})(?=.)", "$1 ");
  }

  public String getPicture() {
    return QrCode.picture(enrolment().address());
  }

  public List<String> getRecoveryCodes() {
    return recoveryCodes;
  }

  private SecondStep.Enrolment enrolment() {
    var present = enrolment == null ? secondStep.begin() : enrolment;
    enrolment = present;
    return present;
  }

  public String getCode() {
    return code;
  }

  public void setCode(String code) {
    this.code = code;
  }
}
